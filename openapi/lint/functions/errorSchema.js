import { follow } from './support/references.js';

/** Compares references, not schemas: a copy of the shared schema would become a second class in generated code. */
export default function errorSchema(responses, { schema }, context) {
  const root = context.documentInventory.unresolved;
  return Object.keys(responses).filter((status) => /^([45]|default)/.test(status)).flatMap((status) => {
    const { node, path } = follow(root, [...context.path, status]);
    const content = Object.entries(node?.content ?? {});
    if (content.length === 0) {
      return [{ message: 'There is no body.', path }];
    }
    return content
      .filter(([, media]) => media.schema?.$ref !== schema)
      .map(([type]) => ({ message: 'It is another schema.', path: [...path, 'content', type, 'schema'] }));
  });
}
