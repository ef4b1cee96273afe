import { expect, it } from 'vitest';
import { startSilentModel } from '../../src/bench/silent-model.ts';

it('takes a question, says nothing, and lets go when it stops', async () => {
  const model = await startSilentModel();
  const asked = fetch(`${model.environment.OPENAI_BASE_URL}/chat/completions`, { method: 'POST' }).then(
    () => 'answered',
    () => 'cut off',
  );
  const waited = new Promise((resolve) => setTimeout(() => resolve('silence'), 200));
  expect(await Promise.race([asked, waited])).toBe('silence');
  await model.stop();
  expect(await asked).toBe('cut off');
});
