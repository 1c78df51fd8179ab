import fs from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import core from '@stoplight/spectral-core';
import Parsers from '@stoplight/spectral-parsers';
import { builtins } from '@stoplight/spectral-ruleset-bundler/plugins/builtins';
import { commonjs } from '@stoplight/spectral-ruleset-bundler/plugins/commonjs';
import bundler from '@stoplight/spectral-ruleset-bundler/with-loader';

const FILE = fileURLToPath(new URL('../spectral.yaml', import.meta.url));
const FOLDER = fileURLToPath(new URL('../rules', import.meta.url));
const SEVERITIES = ['error', 'warning', 'information', 'hint'];

/** The rules of spectral.yaml, loaded as Spectral's own command does. */
export async function loadRuleset() {
  return bundler.bundleAndLoadRuleset(FILE, { fs, fetch }, [builtins(), commonjs()]);
}

/** The same with one rule only, which is much faster. */
export function onlyRule(ruleset, id) {
  return new core.Ruleset({ extends: [[ruleset.definition, 'off']], rules: { [id]: true } });
}

/** Every rule that is on and made for documents like this one: where it comes from, and its topic if it is one of ours. */
export function rulesOf(ruleset, document) {
  const topics = new Map(fs.readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => [basename(file, '.yaml'), basename(dirname(file))]));
  const applies = ({ enabled, formats }) =>
    enabled && (!formats?.size || [...formats].some((format) => format(document, null)));
  return Object.values(ruleset.rules).filter(applies).map(({ name, description }) => ({
    rule: name,
    source: topics.has(name) ? 'own' : name.startsWith('owasp:') ? 'owasp' : 'oas',
    topic: topics.get(name) ?? null,
    description: description ?? null,
  }));
}

/** What the rules say of a text; file is its name, and its folder is where rules look for the files beside it. */
export async function lint(ruleset, text, file) {
  const spectral = new core.Spectral();
  spectral.setRuleset(ruleset);
  const results = await spectral.run(new core.Document(text, Parsers.Yaml, file));
  return results.map(({ code, path, severity, message, range }) => ({
    rule: String(code),
    pointer: pointer(path),
    severity: SEVERITIES[severity],
    message,
    line: range.start.line + 1,
    column: range.start.character + 1,
  }));
}

function pointer(path) {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
