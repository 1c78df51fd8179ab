import { follow } from './support/references.js';

export default function answerName(operation, _options, context) {
  const root = context.documentInventory.unresolved;
  const response = follow(root, [...context.path, 'responses', '200']);
  const id = operation.operationId;
  if (!response.node || typeof id !== 'string') {
    return [];
  }
  const expected = `#/components/schemas/${id[0].toUpperCase()}${id.slice(1)}Response`;
  return Object.entries(response.node.content ?? {})
    .filter(([, media]) => media.schema?.$ref !== expected)
    .map(([type]) => ({ message: `Refer to ${expected}.`, path: [...response.path, 'content', type, 'schema'] }));
}
