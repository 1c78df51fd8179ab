package org.hsscontract.review;

import java.util.Optional;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Source;
import org.hsscontract.core.text.Html;

/** Writes where something comes from, with links. */
record References(ReviewContext site) {

    /** Said literally, read or assumed, and each reference. */
    void source(Html html, Source source) {
        Foundation.of(source).write(html);
        html.text(" ");
        for (int i = 0; i < source.references().size(); i++) {
            html.text(i == 0 ? "" : ", ");
            reference(html, source.references().get(i));
        }
        if (!source.explanation().isEmpty()) {
            html.element("p", source.explanation(), "class", "note");
        }
    }

    /** Decisions that explain how something documented is meant. */
    void explanations(Html html, Address element) {
        site.decisions().stream()
                .filter(d ->
                        d.path("about").valueStream().anyMatch(a -> a.asString().equals(element.toString())))
                .forEach(d -> {
                    html.text(" explained by ");
                    reference(html, d.path("id").asString(""));
                });
    }

    /** A place in a document, a standard, a decision, or words that lead nowhere. */
    void reference(Html html, String reference) {
        Optional<String> href = href(reference);
        if (href.isPresent()) {
            html.element("a", reference, "href", href.get());
        } else {
            html.text(reference);
        }
    }

    Optional<String> href(String reference) {
        if (site.isDecision(reference)) {
            return Optional.of("decisions.html#" + Anchor.of(reference));
        }
        if (site.documents().of(reference).isPresent()) {
            return Optional.of("documents.html#" + Anchor.of(reference));
        }
        return site.provenance().path("standards").propertyNames().stream()
                .filter(standard -> reference.equals(standard) || reference.startsWith(standard + " "))
                .findFirst()
                .map(standard -> "documents.html#" + Anchor.of(standard));
    }

    /** The address of an element; a link if the elements page has it. */
    void element(Html html, Address address) {
        element(html, address.toString());
    }

    /** What a file calls an element, by its address if it is one of the contract; a link if the elements page has it. */
    void element(Html html, String address) {
        Optional<ElementEntry> element = site.elements().stream()
                .filter(e -> e.address().toString().equals(address))
                .findFirst();
        if (element.isPresent()) {
            html.element(
                    "a", a -> a.element("code", address), "href", element.get().href());
        } else {
            html.element("code", address);
        }
    }
}
