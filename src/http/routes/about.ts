import type { RequestHandler } from 'express';

/** Whose words the answers are, and which version of the program gives them. */
export interface About {
  mode: 'extractive' | 'llm';
  /** "openai:gpt-4o-mini", where a chat model writes the answers. */
  model?: string;
  version?: string;
}

/** Known before the reports are read. */
export function tellAbout(about: About): RequestHandler {
  return (_request, response) => {
    response.set('Cache-Control', 'no-cache').json(about);
  };
}
