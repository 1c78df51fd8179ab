import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Problem } from './problem.mjs';
import { readYaml } from './yaml.mjs';

const KEYS = ['rule', 'paths', 'reason', 'link'];

/** The deviations of a file, or a Problem that names every mistake in it. */
export function readDeviations(file, rules, folder) {
  const { data } = readYaml(file);
  if (!Array.isArray(data)) {
    throw new Problem(`${file}: expected a list of deviations; write [] if there is none`);
  }
  const known = new Set(rules.map(({ rule }) => rule));
  const mistakes = data.flatMap((deviation, i) =>
    mistakesIn(deviation, known, folder).map((mistake) => `${file}, deviation ${i + 1}: ${mistake}`));
  if (mistakes.length > 0) {
    throw new Problem(mistakes.join('\n'));
  }
  return data;
}

/** Adds to each result the deviation that covers it or null; returns also how many results each path covers. */
export function apply(deviations, results) {
  const paths = deviations.flatMap((deviation) =>
    deviation.paths.map((path) => ({ ...deviation, path, matches: pattern(path), covers: 0 })));
  const judged = results.map((result) => {
    const covering = paths.filter(({ rule, matches }) => rule === result.rule && matches.test(result.pointer));
    covering.forEach((path) => path.covers++);
    const [first] = covering;
    return { ...result, deviation: first === undefined ? null : { reason: first.reason, link: first.link } };
  });
  return { results: judged, deviations: paths.map(({ matches, paths: _all, ...path }) => path) };
}

function mistakesIn(deviation, rules, folder) {
  if (typeof deviation !== 'object' || deviation === null || Array.isArray(deviation)) {
    return [`expected the keys ${KEYS.join(', ')}`];
  }
  const { rule, paths, reason, link } = deviation;
  return [
    ...Object.keys(deviation).filter((key) => !KEYS.includes(key)).map((key) => `unknown key ${key}; there are ${KEYS.join(', ')}`),
    ...(rules.has(rule) ? [] : [`there is no rule ${rule}`]),
    ...(isPaths(paths) ? [] : ['paths must be a list of JSON Pointers, where * may stand for one segment']),
    ...(isText(reason) ? [] : ['give a reason, a sentence']),
    ...(isText(link) ? linkMistakes(link, folder) : ['give a link: an https address, or a file of the contract\'s folder, as in decisions.yaml#port-range']),
  ];
}

function isPaths(paths) {
  return Array.isArray(paths) && paths.length > 0 && paths.every((path) => typeof path === 'string' && /^(\/[^/]+)+$/.test(path));
}

function isText(value) {
  return typeof value === 'string' && value.trim() !== '';
}

function linkMistakes(link, folder) {
  if (/^https:\/\/\S+$/.test(link)) {
    return [];
  }
  const [file, id] = link.split('#');
  if (!existsSync(resolve(folder, file))) {
    return [`the link leads to ${file}, which is not there`];
  }
  if (id === undefined) {
    return [];
  }
  const { data } = readYaml(resolve(folder, file));
  return Array.isArray(data) && data.some((entry) => entry?.id === id) ? [] : [`${file} has no entry with the id ${id}`];
}

function pattern(path) {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('/*', '/[^/]+')}$`);
}
