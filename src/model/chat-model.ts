/** One message of a conversation with a chat model. */
export interface ChatMessage {
  role: 'system' | 'user';
  content: string;
}

/** Tokens, as the provider counts them. */
export interface Usage {
  input: number;
  output: number;
}

export interface ChatChunk {
  text: string;
  usage?: Usage;
}

/** A chat model of whatever provider. */
export interface ChatModel {
  /** As in CHAT_MODEL: "openai:gpt-4o-mini". Holds no secret. */
  name: string;
  /** Words as they come. Asks once: who calls decides on retries. */
  stream(messages: ChatMessage[], signal: AbortSignal): AsyncIterable<ChatChunk>;
}
