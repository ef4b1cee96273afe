import { describe, expect, it } from 'vitest';
import { readFileName } from '../../../web/desk/fetch-document.ts';

describe('the name of a downloaded document', () => {
  it('is the one that the server gives it', () => {
    expect(readFileName('attachment; filename="Briefing.docx"')).toBe('Briefing.docx');
    expect(readFileName('attachment; filename=reply.md')).toBe('reply.md');
    expect(readFileName(`attachment; filename="??.docx"; filename*=UTF-8''%E7%AE%80%E6%8A%A5.docx`)).toBe(
      '简报.docx',
    );
  });

  it('is nobody’s where there is none, or a broken one', () => {
    expect(readFileName('')).toBeNull();
    expect(readFileName('attachment')).toBeNull();
    expect(readFileName(`attachment; filename="a.md"; filename*=UTF-8''%E7%`)).toBe('a.md');
  });
});
