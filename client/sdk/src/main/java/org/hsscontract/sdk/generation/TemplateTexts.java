package org.hsscontract.sdk.generation;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openapitools.codegen.TemplateManager;

/** The templates that were used, with those that they include. */
final class TemplateTexts {
    private static final Pattern INCLUDED = Pattern.compile("\\{\\{>\\s*([^}\\s]+)\\s*}}");

    private final TemplateManager manager;
    private final Map<String, String> texts = new HashMap<>();

    TemplateTexts(TemplateManager manager) {
        this.manager = manager;
    }

    void used(String template) {
        if (!template.endsWith(".mustache") || texts.containsKey(template)) {
            return;
        }
        String text = manager.getFullTemplateContents(template);
        texts.put(template, text);
        Matcher included = INCLUDED.matcher(text);
        while (included.find()) {
            used(included.group(1) + ".mustache");
        }
    }

    /** Whether one of them has a tag of that name. */
    boolean mention(String name) {
        Pattern tag = Pattern.compile("\\{\\{[^}]*\\b" + Pattern.quote(name) + "\\b[^}]*}}");
        return texts.values().stream().anyMatch(text -> tag.matcher(text).find());
    }
}
