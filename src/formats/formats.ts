/** The forms in which a briefing or a reply can be had. */
export type Format = 'json' | 'markdown' | 'word';

/** The forms for people; the object itself is for programs. */
export type FileFormat = Exclude<Format, 'json'>;

export interface FormatFacts {
  mediaType: string;
  /** Of file names, with its dot. */
  ending: string;
}

export const FORMATS: Record<Format, FormatFacts> = {
  json: { mediaType: 'application/json', ending: '.json' },
  markdown: { mediaType: 'text/markdown', ending: '.md' },
  word: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: '.docx',
  },
};
