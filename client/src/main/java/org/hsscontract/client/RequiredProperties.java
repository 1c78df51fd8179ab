package org.hsscontract.client;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.introspect.BeanPropertyDefinition;

/**
 * Refuses an object without a property that the contract requires. Jackson by itself does so only for the parameters of
 * constructors, and the generated models have setters.
 */
final class RequiredProperties extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            final DeserializationConfig config,
            final BeanDescription.Supplier description,
            final ValueDeserializer<?> deserializer) {
        final List<BeanPropertyDefinition> required = description.get().findProperties().stream()
                .filter(BeanPropertyDefinition::isRequired)
                .toList();
        return required.isEmpty() ? deserializer : new Checked(deserializer, required);
    }

    private static final class Checked extends DelegatingDeserializer {

        private final List<BeanPropertyDefinition> required;

        Checked(final ValueDeserializer<?> delegate, final List<BeanPropertyDefinition> required) {
            super(delegate);
            this.required = required;
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(final ValueDeserializer<?> delegate) {
            return new Checked(delegate, required);
        }

        @Override
        public Object deserialize(final JsonParser parser, final DeserializationContext context) {
            final Object value = super.deserialize(parser, context);
            for (final BeanPropertyDefinition property : required) {
                if (property.getAccessor().getValue(value) == null) {
                    throw InvalidNullException.from(context, property.getFullName(), property.getPrimaryType())
                            .prependPath(value, property.getName());
                }
            }
            return value;
        }
    }
}
