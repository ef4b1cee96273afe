import { register } from 'node:module';
import { openChatModel } from '../../src/model/open-chat-model.ts';

/** Run as a process of its own: opens argv[2] where no provider's package is installed, and prints the failure. */
const hook = `export async function resolve(name, context, next) {
  if (!/^@langchain\\/(?:openai|anthropic|ollama)$/.test(name)) return next(name, context);
  throw Object.assign(new Error('Cannot find package ' + name), { code: 'ERR_MODULE_NOT_FOUND' });
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);

try {
  await openChatModel(process.argv[2] as `${string}:${string}`, { OPENAI_API_KEY: 'sk-a-secret' });
} catch (error) {
  console.log(String(error));
}
