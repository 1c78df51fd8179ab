import { writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Problem } from './lib/problem.mjs';

const HELP = `Usage: npm run lint --prefix openapi/lint -- [options] [document]

Lints the contract by the rules of spectral.yaml, less the deviations of deviations.yaml.

  document             what to lint; default: the contract, ../asset-statistics.yaml
                       The files that x-provenance names and schemas/ have to be beside it.
  --deviations <file>  default: deviations.yaml in the folder of this program
  --format <format>    table (default) or json, on standard output
  --output <file>      write every result, covered or not, as JSON to this file too
  --help               show this text

Exit code: 0 nothing open; 1 an open result or an unused deviation; 2 a mistake in the arguments or in a file.
`;
const SECONDS = 120;
const folder = dirname(fileURLToPath(import.meta.url));
/** npm changes into this folder; paths are meant from where it was called. */
const here = process.env.INIT_CWD ?? process.cwd();

async function main() {
  const { values, positionals } = options();
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const contract = resolve(folder, '..');
  const document = positionals[0] === undefined ? resolve(contract, 'asset-statistics.yaml') : resolve(here, positionals[0]);
  const file = values.deviations === undefined ? resolve(folder, 'deviations.yaml') : resolve(here, values.deviations);

  const { loadRuleset, rulesOf, lint, readYaml, readDeviations, apply, report, table } = await modules();
  const { text, data } = readYaml(document);
  if (typeof data?.openapi !== 'string') {
    throw new Problem(`${document} is no OpenAPI document; it has no openapi: 3.0.3 at its top`);
  }
  const ruleset = await loadRuleset();
  const rules = rulesOf(ruleset, data);
  const deviations = readDeviations(file, rules, contract);
  const found = report(basename(document), rules, apply(deviations, await lint(ruleset, text, document)));
  const json = `${JSON.stringify(found, null, 2)}\n`;
  if (values.output !== undefined) {
    write(resolve(here, values.output), json);
  }
  process.stdout.write(values.format === 'json' ? json : table(found));
  return found.passed ? 0 : 1;
}

function options() {
  const help = '; see --help';
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: {
        deviations: { type: 'string' },
        format: { type: 'string', default: 'table' },
        output: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new Problem(error.message + help);
  }
  if (!['table', 'json'].includes(parsed.values.format)) {
    throw new Problem(`--format is table or json, not ${parsed.values.format}${help}`);
  }
  if (parsed.positionals.length > 1) {
    throw new Problem(`one document at a time, not ${parsed.positionals.length}${help}`);
  }
  return parsed;
}

/** Loaded late: --help and a clear message have to work without the packages. */
async function modules() {
  try {
    return {
      ...await import('./lib/yaml.mjs'),
      ...await import('./lib/ruleset.mjs'),
      ...await import('./lib/deviations.mjs'),
      ...await import('./lib/report.mjs'),
    };
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') {
      throw error;
    }
    throw new Problem('Spectral is not installed; run: npm ci --prefix openapi/lint');
  }
}

function write(file, content) {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new Problem(`${file} cannot be written (${error.code}); check the path`);
  }
}

setTimeout(() => fail(`not done after ${SECONDS} seconds, given up`), SECONDS * 1000).unref();

function fail(message) {
  process.stderr.write(`lint: ${message}\n`);
  process.exit(2);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error) => fail(reasons(error).join('\n')),
);

/** Spectral wraps what a rule throws, and collects the errors of all rules. */
function reasons(error) {
  return [...new Set((error.errors ?? [error]).map(({ message, cause }) => cause?.cause?.message ?? cause?.message ?? message))];
}
