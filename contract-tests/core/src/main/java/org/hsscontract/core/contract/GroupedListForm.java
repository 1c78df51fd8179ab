package org.hsscontract.core.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.hsscontract.core.file.SchemaMessage;

/** The form of {@code x-grouped-list}, by the schema {@code hss-contract/schemas/grouped-list.schema.json}. */
final class GroupedListForm {
    private static final String SCHEMA = "/hss-contract/schemas/grouped-list.schema.json";

    private GroupedListForm() {}

    /** @throws ContractException if a declaration is not of the form: what it says could not be held against anybody */
    static void check(ContractDocument document, Located list) {
        List<GroupedListProblem> problems = Compiled.SCHEMA.validate(list.node()).stream()
                .map(error -> problem(list.address(), error))
                .toList();
        GroupedListProblem.throwFirst(document, problems);
    }

    private static GroupedListProblem problem(Address list, Error error) {
        Address within = Address.parse(error.getInstanceLocation().toString());
        Address place = error.getKeyword().equals("additionalProperties") ? within.append(error.getProperty()) : within;
        String name = String.join("/", within.tokens());
        return new GroupedListProblem(
                list.append(place),
                "x-grouped-list" + (name.isEmpty() ? "" : "/" + name) + ": " + SchemaMessage.of(error));
    }

    /** Only a contract that declares a list needs it. */
    private static final class Compiled {
        static final Schema SCHEMA = compiled();

        private static Schema compiled() {
            try (InputStream schema = GroupedListForm.class.getResourceAsStream(GroupedListForm.SCHEMA)) {
                return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
