import type { Word } from '../language/words.ts';
import { findIdea } from './find-idea.ts';
import { SUBJECTS, type Subject } from './subjects.ts';

/** Subjects by the stems that their own words begin with, so that a text is not held against all of them. */
const BY_STEM = new Map<string, Set<Subject>>();
for (const subject of SUBJECTS) {
  for (const { words, strength } of subject.expressions) {
    const [first] = words;
    if (strength < 1 || !first) continue;
    BY_STEM.set(first.stem, (BY_STEM.get(first.stem) ?? new Set()).add(subject));
  }
}

/** The subjects whose own words stand in a text, whatever the topic is. */
export function subjectsIn(words: Word[], text: string, base = 0): Set<Subject> {
  const possible = new Set(words.flatMap(({ stem }) => [...(BY_STEM.get(stem) ?? [])]));
  return new Set(
    [...possible].filter((subject) =>
      findIdea(subject, words, text, base).some(({ strength }) => strength === 1),
    ),
  );
}
