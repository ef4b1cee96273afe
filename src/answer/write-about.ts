import { findPhrase, type PhraseFinding } from './find-phrase.ts';
import { openWithPeriod } from './name-period.ts';
import { tellPlace } from './write-mention.ts';
import { PASSED, written, type Writer } from './written.ts';

const MOST = 10;

/** "What about Haining?": everything the document says about a place, a body or a thing with a name. */
export const writeAbout: Writer = (material) => {
  const { question, documents, library } = material;
  const names = question.terms.filter(({ name }) => name);
  // Names the report's title has are what all of it is about.
  const phrase = (names.length > 0 ? names : question.terms).map(({ text }) => text).join(' ');
  if (phrase === '' || question.terms.length > 4) return PASSED;
  const findings = findPhrase(phrase, documents, library).filter(({ view }) => {
    const kind = view.document.paragraphs[view.sentence.paragraph]!.kind;
    return kind !== 'title' && kind !== 'front' && kind !== 'heading';
  });
  if (findings.length === 0 || findings.length > 40) return PASSED;
  const lines = findings
    .slice(0, MOST)
    .map(
      (finding: PhraseFinding) =>
        `- ${openWithPeriod(finding.view.sentence.period, false)}: ${tellPlace(finding, material, 30)}`,
    );
  const rest =
    findings.length > MOST ? `\n\nThe report speaks of it in ${findings.length - MOST} more sentences.` : '';
  return written(`${lines.join('\n')}${rest}`);
};
