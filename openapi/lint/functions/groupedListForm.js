import { schema } from '@stoplight/spectral-functions';
import { beside } from './support/beside.js';

export default function groupedListForm(extension, _options, context) {
  const form = beside(context, 'schemas/grouped-list.schema.json');
  return schema(extension, { schema: form, dialect: 'draft2020-12', allErrors: true }, context);
}
