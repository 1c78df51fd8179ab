export default function groupedListPresent(operation) {
  const names = (operation.parameters ?? []).map((parameter) => parameter.name);
  const pages = names.includes('limit') && names.includes('offset');
  return pages && operation['x-grouped-list'] === undefined ? [{ message: 'It is missing.' }] : [];
}
