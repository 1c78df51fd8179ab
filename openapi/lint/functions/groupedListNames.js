/** Only that the names exist; that their types and bounds agree is checked by the Java build. */
export default function groupedListNames(operation, _options, context) {
  const list = operation['x-grouped-list'];
  const body = operation.responses?.['200']?.content?.['application/json']?.schema;
  if (!list || !body) {
    return [];
  }
  const parameters = (operation.parameters ?? []).map((parameter) => parameter.name);
  const ofBody = Object.keys(body.properties ?? {});
  const ofItem = Object.keys(body.properties?.[list.items]?.items?.properties ?? {});
  const unknown = [];
  const check = (name, known, kind, ...at) => {
    if (name !== undefined && !known.includes(name)) {
      unknown.push({ message: `There is no ${kind} ${name}.`, path: [...context.path, 'x-grouped-list', ...at] });
    }
  };

  check(list.items, ofBody, 'property', 'items');
  check(list.total, ofBody, 'property', 'total');
  (list.group?.by ?? []).forEach((name, i) => check(name, ofItem, 'property', 'group', 'by', String(i)));
  check(list.group?.count, ofItem, 'property', 'group', 'count');
  check(list.page?.limit, parameters, 'parameter', 'page', 'limit');
  check(list.page?.offset, parameters, 'parameter', 'page', 'offset');
  Object.entries(list.filters ?? {}).forEach(([name, filter]) => {
    check(name, parameters, 'parameter', 'filters', name);
    check(filter?.property, ofItem, 'property', 'filters', name, 'property');
  });
  Object.keys(list.scope ?? {}).forEach((name) => check(name, parameters, 'parameter', 'scope', name));
  return unknown;
}
