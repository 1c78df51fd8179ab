export default function requiredExist({ properties, required }, _options, context) {
  return required
    .map((name, i) => ({ name, path: [...context.path, 'required', i] }))
    .filter(({ name }) => !Object.hasOwn(properties, name))
    .map(({ name, path }) => ({ message: `${name} is none.`, path }));
}
