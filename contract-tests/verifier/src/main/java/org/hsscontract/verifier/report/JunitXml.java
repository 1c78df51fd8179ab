package org.hsscontract.verifier.report;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hsscontract.verifier.rule.Outcome;

/**
 * A judgement as JUnit XML: a suite per operation, a case per rule. A violated rule fails; one that is not proved, not
 * applicable or waived is skipped; warnings are in the case's output. No time stamps and no times: two runs that find the same write the same.
 */
final class JunitXml {
    private final XMLStreamWriter xml;

    private JunitXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(MaskedReport report) {
        StringWriter text = new StringWriter();
        try {
            JunitXml junit = new JunitXml(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
            junit.write(report);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing XML to memory fails only by a defect of this class", e);
        }
        return text.toString();
    }

    private void write(MaskedReport report) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start("testsuites");
        xml.writeAttribute("name", report.title());
        for (MaskedReport.MaskedOperation operation : report.operations()) {
            suite(operation);
        }
        end();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    private void suite(MaskedReport.MaskedOperation operation) throws XMLStreamException {
        start("testsuite");
        xml.writeAttribute("name", operation.id());
        xml.writeAttribute("tests", Integer.toString(operation.results().size()));
        xml.writeAttribute("failures", count(operation, Outcome.VIOLATED));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute(
                "skipped",
                Long.toString(operation.results().stream()
                        .filter(r -> !skipped(r).isEmpty())
                        .count()));
        for (MaskedResult result : operation.results()) {
            testcase(result);
        }
        end();
    }

    private static String count(MaskedReport.MaskedOperation operation, Outcome outcome) {
        return Integer.toString(operation.counting(outcome).size());
    }

    private void testcase(MaskedResult result) throws XMLStreamException {
        start("testcase");
        xml.writeAttribute("name", result.rule());
        xml.writeAttribute("classname", result.operation());
        if (result.counting() == Outcome.VIOLATED) {
            start("failure");
            xml.writeAttribute("type", result.findings().get(0).first().source());
            xml.writeAttribute("message", result.sentence());
            xml.writeCharacters(text(result.findings().stream()
                    .filter(f -> f.outcome() == Outcome.VIOLATED)
                    .toList()));
            xml.writeEndElement();
        } else if (!skipped(result).isEmpty()) {
            xml.writeCharacters("\n");
            xml.writeEmptyElement("skipped");
            xml.writeAttribute("message", skipped(result));
        }
        List<MaskedFinding> warnings = result.findings().stream()
                .filter(f -> f.outcome() == Outcome.WARNING)
                .toList();
        if (!warnings.isEmpty()) {
            start("system-out");
            xml.writeCharacters(text(warnings));
            xml.writeEndElement();
        }
        end();
    }

    /** Why the case counts as skipped, empty if it does not. */
    private static String skipped(MaskedResult result) {
        if (result.counting() == Outcome.VIOLATED || result.counting() == Outcome.WARNING) {
            return "";
        }
        if (!result.waived().isEmpty()) {
            return result.waived().stream()
                    .map(f -> f.waiver().orElseThrow())
                    .distinct()
                    .map(w -> "waived until " + w.expires() + ": " + w.reason() + " (" + w.link() + ")")
                    .collect(Collectors.joining("; "));
        }
        return switch (result.counting()) {
            case NOT_PROVED -> "not proved: " + String.join("; ", result.notProved());
            case NOT_APPLICABLE -> "not applicable: the contract gives the rule nothing to judge on the operation";
            default -> "";
        };
    }

    private static String text(List<MaskedFinding> findings) {
        return findings.stream()
                .map(f -> f.outcome().words() + " at " + f.element() + "\n  source      "
                        + f.first().source()
                        + "\n  expected    " + f.first().expected() + "\n  actual      "
                        + f.more(f.first().actual())
                        + f.first().curl().map(c -> "\n  again       " + c).orElse("")
                        + "\n  fingerprint " + f.fingerprint() + "\n")
                .collect(Collectors.joining("\n", "\n", ""));
    }

    private void start(String element) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
    }

    private void end() throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }
}
