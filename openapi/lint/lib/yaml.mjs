import { readFileSync } from 'node:fs';
import { parseWithPointers } from '@stoplight/yaml';
import { Problem } from './problem.mjs';

/** Text and tree of a YAML file; a Problem if it cannot be read or is no YAML. */
export function readYaml(file) {
  const text = read(file);
  const { data, diagnostics } = parseWithPointers(text);
  if (diagnostics.length > 0) {
    const [{ range, message }] = diagnostics;
    throw new Problem(`${file}, line ${range.start.line + 1}: ${message}`);
  }
  return { text, data };
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Problem(`${file} cannot be read (${error.code}); check the path`);
  }
}
