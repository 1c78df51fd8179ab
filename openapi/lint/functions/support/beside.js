import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from '@stoplight/yaml';

/** A YAML or JSON file in the folder of the document that is linted. */
export function beside(context, file) {
  const path = join(dirname(context.document.source ?? ''), file);
  if (!existsSync(path)) {
    throw new Error(`${path} is missing; lint a document that has ${file} beside it`);
  }
  return parse(readFileSync(path, 'utf8'));
}
