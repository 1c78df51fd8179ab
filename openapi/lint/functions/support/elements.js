import { operations } from './operations.js';

const KEYWORDS = [
  'type', 'format', 'minimum', 'maximum', 'minLength', 'maxLength', 'enum', 'x-extensible-enum',
  'x-later-values', 'default', 'maxItems', 'items', 'pattern', 'minItems', 'uniqueItems', 'multipleOf', 'nullable', 'additionalProperties',
];

/**
 * Everything that needs a source: the address it has in provenance.yaml and its path in the document. The Java build
 * holds the addresses against its own list.
 */
export function elements(document) {
  return [
    ...entries(document.servers).flatMap(([i, server]) => ofServer(server, element(`/servers/${i}`, ['servers', i]))),
    ...operations(document.paths).flatMap(({ operation, at }) => ofOperation(operation, at)),
    ...components(document, 'securitySchemes', (node, place) => [place, ...present(node, place, ['type', 'in', 'name'])]),
    ...components(document, 'parameters', ofParameter),
    ...components(document, 'headers', ofParameter),
    ...components(document, 'responses', ofResponse),
    ...components(document, 'schemas', ofSchema),
    ...components(document, 'examples', (node, place) => [place]),
  ];
}

function ofServer(server, place) {
  return [
    child(place, 'url'),
    ...entries(server.variables).flatMap(([name, variable]) =>
      present(variable, child(child(place, 'variables'), name), ['default', 'enum'])),
  ];
}

function ofOperation(operation, at) {
  const place = element(at.map((key) => `/${escaped(key)}`).join(''), at);
  return [
    place,
    ...present(operation, place, ['security']),
    ...entries(operation.parameters).map(([i]) => child(child(place, 'parameters'), i)),
    ...ofGroupedList(operation['x-grouped-list'], child(place, 'x-grouped-list')),
    ...entries(operation.responses).flatMap(([status, response]) =>
      ofResponse(response, child(child(place, 'responses'), status))),
  ];
}

/** Every leaf, and besides the group, the filters and every single filter and scope; a list of names is one leaf. */
function ofGroupedList(node, place) {
  if (node === undefined) {
    return [];
  }
  if (!isObject(node)) {
    return [place];
  }
  const name = place.path.at(-1);
  const named = ['filters', 'scope'].includes(name);
  return [
    ...(['group', 'filters'].includes(name) ? [place] : []),
    ...entries(node).flatMap(([key, value]) => [
      ...(named ? [child(place, key)] : []),
      ...ofGroupedList(value, child(place, key)),
    ]),
  ];
}

function ofParameter(node, place) {
  return [
    place,
    ...present(node, place, ['in', 'required', 'example', 'examples']),
    ...ofSchema(node.schema, child(place, 'schema')),
  ];
}

function ofResponse(node, place) {
  const content = child(place, 'content');
  return [
    place,
    ...entries(node?.headers).map(([name]) => child(child(place, 'headers'), name)),
    ...entries(node?.content).flatMap(([type, media]) =>
      [child(content, type), ...present(media, child(content, type), ['example'])]),
  ];
}

function ofSchema(node, place) {
  if (!isObject(node)) {
    return [];
  }
  return [
    ...present(node, place, KEYWORDS),
    ...entries(node.required).map(([i, name]) =>
      element(`${place.address}/required/${escaped(name)}`, [...place.path, 'required', i])),
    ...entries(node.properties).flatMap(([name, property]) => {
      const at = child(child(place, 'properties'), name);
      return [at, ...ofSchema(property, at)];
    }),
    ...ofSchema(node.items, child(place, 'items')),
  ];
}

function components(document, kind, elementsOf) {
  return entries(document.components?.[kind]).flatMap(([name, node]) =>
    elementsOf(node, element(`/components/${kind}/${escaped(name)}`, ['components', kind, name])));
}

function present(node, place, keys) {
  return keys.filter((key) => node?.[key] !== undefined).map((key) => child(place, key));
}

function child(place, key) {
  return element(`${place.address}/${escaped(key)}`, [...place.path, key]);
}

function element(address, path) {
  return { address, path };
}

function entries(node) {
  return Object.entries(node ?? {});
}

function isObject(node) {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

function escaped(key) {
  return String(key).replaceAll('~', '~0').replaceAll('/', '~1');
}
