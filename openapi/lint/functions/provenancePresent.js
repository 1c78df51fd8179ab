import { beside } from './support/beside.js';
import { elements } from './support/elements.js';

export default function provenancePresent(document, _options, context) {
  const explained = beside(context, document['x-provenance']?.elements ?? 'provenance.yaml').elements;
  return elements(document)
    .filter(({ address }) => !Object.hasOwn(explained, address))
    .map(({ address, path }) => ({ message: `${address} has none.`, path }));
}
