// Lints every edit of edits.yaml, with the one rule that it is for, and writes what that rule says before and after as JSON.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint, loadRuleset, onlyRule, rulesOf } from '../lib/ruleset.mjs';
import { readYaml } from '../lib/yaml.mjs';

const CONTRACT = 'asset-statistics.yaml';
const READ_BY_RULES = [CONTRACT, 'provenance.yaml', 'decisions.yaml', 'schemas/grouped-list.schema.json'];
const source = fileURLToPath(new URL('../..', import.meta.url));
const { data: edits } = readYaml(fileURLToPath(new URL('edits.yaml', import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'lint-'));
try {
  mkdirSync(join(folder, 'schemas'));
  const ruleset = await loadRuleset();
  const rules = rulesOf(ruleset, readYaml(join(source, CONTRACT)).data);
  const fired = [];
  for (const edit of edits) {
    const rule = rules.find((known) => known.rule === edit.rule);
    if (rule === undefined) {
      throw new Error(`edits.yaml: there is no rule ${edit.rule}`);
    }
    const only = onlyRule(ruleset, edit.rule);
    const says = edit.says ?? rule.description;
    fired.push({ ...edit, says, before: await lintWith(only), after: await lintWith(only, edit) });
  }
  writeFileSync(process.argv[2], JSON.stringify({ rules, fired }, null, 2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function lintWith(ruleset, edit) {
  READ_BY_RULES.forEach((file) => cpSync(join(source, file), join(folder, file)));
  if (edit !== undefined) {
    const file = join(folder, edit.file ?? CONTRACT);
    const text = readFileSync(file, 'utf8');
    if (!text.includes(edit.find)) {
      throw new Error(`edits.yaml, ${edit.rule}: the text to find is not there: ${edit.find}`);
    }
    writeFileSync(file, text.replace(edit.find, () => edit.replace));
  }
  const file = join(folder, CONTRACT);
  return lint(ruleset, readFileSync(file, 'utf8'), file);
}
