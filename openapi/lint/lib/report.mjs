/** What was found, as plain data: for --format json, --output and the table. */
export function report(document, rules, { results, deviations }) {
  const open = results.filter(({ deviation }) => deviation === null);
  const unused = deviations.filter(({ covers }) => covers === 0);
  return {
    document,
    passed: open.length === 0 && unused.length === 0,
    summary: { rules: rules.length, results: results.length, covered: results.length - open.length, open: open.length, unusedDeviations: unused.length },
    rules,
    results,
    deviations,
  };
}

export function table({ document, summary, results, deviations }) {
  const open = results.filter(({ deviation }) => deviation === null);
  const unused = deviations.filter(({ covers }) => covers === 0);
  const place = Math.max(0, ...open.map(({ line, column }) => `${line}:${column}`.length));
  const severity = Math.max(0, ...open.map((result) => result.severity.length));
  const rule = Math.max(0, ...open.map((result) => result.rule.length));
  return [
    ...open.map((result) => [
      `${document}:`,
      `${result.line}:${result.column}`.padEnd(place),
      result.severity.padEnd(severity),
      result.rule.padEnd(rule),
      `${result.message} (${result.pointer || '/'})`,
    ].join('  ')),
    ...unused.map((deviation) => `Unused deviation: ${deviation.rule} at ${deviation.path}; remove it.`),
    `${summary.rules} rules, ${summary.results} results: ${summary.covered} covered by deviations, ${summary.open} open. `
      + `${summary.unusedDeviations} unused deviations.`,
    '',
  ].join('\n');
}
