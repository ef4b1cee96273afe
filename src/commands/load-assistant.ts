import type { OpenAssistant } from './opened-assistant.ts';

/** The real assistant. Its parts are loaded only now, so that wrong use and a taken port are told at once. */
export const loadAssistant: OpenAssistant = async (configuration, listener) => {
  const { openAssistant } = await import('./open-assistant.ts');
  return openAssistant(configuration, listener);
};
