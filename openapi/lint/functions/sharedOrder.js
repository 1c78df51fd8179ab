import { operations } from './support/operations.js';

/** Each operation is compared with those before it; the first difference is enough to mend the order. */
export default function sharedOrder(paths) {
  const all = operations(paths);
  return all.flatMap((later, i) => all.slice(0, i).flatMap((earlier) => differences(earlier, later)));
}

function differences(earlier, later) {
  const shared = intersection(names(earlier), names(later));
  const order = intersection(names(later), names(earlier));
  const at = shared.findIndex((name, i) => name !== order[i]);
  return at < 0 ? [] : [{
    message: `${later.operation.operationId} has ${order[at]} where ${earlier.operation.operationId} has ${shared[at]}.`,
    path: [...later.at, 'parameters'],
  }];
}

function names({ operation }) {
  return (operation.parameters ?? []).map((parameter) => parameter.name);
}

function intersection(some, others) {
  return some.filter((name) => others.includes(name));
}
