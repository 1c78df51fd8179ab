import { beside } from './support/beside.js';
import { elements } from './support/elements.js';

export default function provenanceDecisions(document, _options, context) {
  const files = document['x-provenance'];
  const explained = beside(context, files?.elements ?? 'provenance.yaml').elements;
  const decisions = beside(context, files?.decisions ?? 'decisions.yaml').map(({ id }) => id);
  return elements(document)
    .map(({ address, path }) => ({ address, path, assumed: explained[address]?.assumed }))
    .filter(({ assumed }) => assumed !== undefined && !decisions.includes(assumed))
    .map(({ address, path, assumed }) => ({ message: `${address} names ${assumed}, which is not there.`, path }));
}
