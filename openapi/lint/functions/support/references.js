/** Node and path that the path leads to once every $ref at its end is followed. */
export function follow(root, path) {
  let at = path;
  let node = path.reduce((parent, key) => parent?.[key], root);
  for (const seen = new Set(); typeof node?.$ref === 'string' && !seen.has(node.$ref);) {
    seen.add(node.$ref);
    at = segments(node.$ref);
    node = at.reduce((parent, key) => parent?.[key], root);
  }
  return { node, path: at };
}

function segments(reference) {
  return reference.slice('#/'.length).split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
