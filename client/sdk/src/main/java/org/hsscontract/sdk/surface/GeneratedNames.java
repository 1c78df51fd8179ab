package org.hsscontract.sdk.surface;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenProperty;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.OperationMap;

/** The public names of generated files, as the generator hands them to its templates: one line each. */
public final class GeneratedNames {
    private final SortedSet<String> lines = new TreeSet<>();

    /** Takes what a template is given. */
    public void record(Map<String, Object> data) {
        api(data);
        // Where one file has all operations
        if (data.get("apiInfo") instanceof Map<?, ?> all && all.get("apis") instanceof List<?> apis) {
            apis.forEach(api -> api((Map<?, ?>) api));
        }
        if (data.get("models") instanceof List<?> models) {
            models.stream()
                    .filter(ModelMap.class::isInstance)
                    .map(m -> ((ModelMap) m).getModel())
                    .forEach(this::model);
        }
    }

    SortedSet<String> lines() {
        return lines;
    }

    private void api(Map<?, ?> data) {
        if (data.get("operations") instanceof OperationMap operations) {
            operations.getOperation().forEach(o -> operation(operations.getClassname(), o));
        }
    }

    private void operation(String api, CodegenOperation operation) {
        String parameters = operation.allParams.stream()
                .map(p -> p.paramName + ": " + p.dataType + (p.required ? "" : " (optional)"))
                .collect(Collectors.joining(", "));
        lines.add("method " + api + "." + operation.operationId + "(" + parameters + "): " + operation.returnType);
    }

    private void model(CodegenModel model) {
        if (model.isEnum) {
            lines.add("enum " + model.classname);
            values(model.allowableValues).forEach(v -> lines.add("value " + model.classname + "." + v));
            return;
        }
        lines.add("model " + model.classname);
        model.vars.forEach(v -> lines.add("property " + model.classname + "." + property(v)));
    }

    private static String property(CodegenProperty property) {
        return property.name + ": " + property.datatypeWithEnum + (property.required ? "" : " (optional)");
    }

    /** Not every generator gives the values names. */
    private static List<String> values(Map<String, Object> allowable) {
        if (!allowable.containsKey("enumVars")) {
            return ((List<?>) Objects.requireNonNull(allowable.get("values"), "values of an enum"))
                    .stream().map(String::valueOf).toList();
        }
        return ((List<?>) allowable.get("enumVars"))
                .stream()
                        .map(v -> (Map<?, ?>) v)
                        .map(v -> v.get("name") + " = " + v.get("value"))
                        .toList();
    }
}
