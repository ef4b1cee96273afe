import { readDocument } from '../../src/corpus/read-document.ts';
import type { Document } from '../../src/types.ts';

const MARKDOWN = `# Harbour Works Statement 2023

**Time:** 3.35 pm

## Quays and *basins*

The port will build **three new quays** and dredge \`Basin_7\` at a cost of \\$40 million; see [the annex](https://example.org/annex).

- First, 12 cranes of <b>type & size "A"</b> are ordered.
- Second, the old lighthouse stays — it is *much* loved.

> The tide does not wait, said the harbour master.

---

## Hostile words

<script>window.hacked = true</script> <img src=x onerror="window.hacked=true"> are plain words here. The name \u202Eevil\u202C reads backwards, 🚢🌊 sails, and ${'Donaudampfschiff'.repeat(12)} is long. 港口将建设三个新码头。
`;

/** A Markdown report with every kind of source character, and with words that would do harm if they were run. */
export function readMarkdownReport(): Document {
  return readDocument({
    id: 'harbour-2023',
    name: 'harbour-2023.md',
    bytes: new TextEncoder().encode(MARKDOWN),
    format: 'md',
    sidecar: { publisher: 'Harbour Board', released: '2023-02-01' },
  });
}
