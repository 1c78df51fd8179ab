export default function laterValues(schema) {
  const known = schema['x-extensible-enum'];
  const wrong = !Array.isArray(known) || schema['x-later-values'].some((value) => known.includes(value));
  return wrong ? [{ message: 'It does not.' }] : [];
}
