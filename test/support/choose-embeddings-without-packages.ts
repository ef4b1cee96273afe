import { register } from 'node:module';
import { chooseEmbeddings } from '../../src/embed/choose-embeddings.ts';

/** Run as a process of its own: chooses argv[2] where no provider's package is installed, and prints the failure. */
const hook = `export async function resolve(name, context, next) {
  if (!name.startsWith('@langchain/')) return next(name, context);
  throw Object.assign(new Error('Cannot find package ' + name), { code: 'ERR_MODULE_NOT_FOUND' });
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);

try {
  await chooseEmbeddings(process.argv[2], { OPENAI_API_KEY: 'sk-a-secret' });
} catch (error) {
  console.log(String(error));
}
