export default function requiredFirst(parameters, _options, context) {
  const optional = parameters.findIndex((parameter) => !parameter.required);
  return parameters
    .filter((parameter, i) => parameter.required && optional >= 0 && i > optional)
    .map(({ name }) => ({ message: `${name} comes too late.`, path: context.path }));
}
