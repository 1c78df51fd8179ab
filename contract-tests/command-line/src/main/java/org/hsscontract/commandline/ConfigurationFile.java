package org.hsscontract.commandline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hsscontract.core.file.LocatedFile;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import tools.jackson.databind.JsonNode;

/** Options of a command as a YAML file has them: by their names without the hyphens. What the command line gives wins. */
final class ConfigurationFile {
    static final String DEFAULT = ".hss-contract.yaml";
    private static final Set<String> NOT_CONFIGURABLE = Set.of("--config", "--help", "--version");

    private final LocatedFile file;

    private ConfigurationFile(LocatedFile file) {
        this.file = file;
    }

    /**
     * The file that the command names, or else the one of the current directory, if there is one.
     *
     * @throws IllegalArgumentException if it cannot be read; the message says in which line
     */
    static Optional<ConfigurationFile> find(ParseResult parsed, Environment surroundings) {
        Path named = parsed.matchedOptionValue("--config", null);
        Path standard = surroundings.directory().resolve(DEFAULT);
        Path path = named != null ? named : Files.exists(standard) ? standard : null;
        return Optional.ofNullable(path).map(p -> new ConfigurationFile(LocatedFile.yaml(p)));
    }

    /**
     * The arguments to add to those of the command line.
     *
     * @throws IllegalArgumentException if a key is not an option, or has not the form of a value; the message says in which line
     */
    List<String> arguments(ParseResult given) {
        if (!file.root().isObject()) {
            throw file.error(file.root(), "must be options and their values, for example 'profile: quick'");
        }
        Set<String> known = known(given.commandSpec());
        List<String> arguments = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : file.root().properties()) {
            String name = "--" + entry.getKey();
            if (!known.contains(name)) {
                throw file.error(
                        entry.getValue(),
                        "there is no option " + entry.getKey() + "; there are "
                                + known.stream().map(n -> n.substring(2)).collect(Collectors.joining(", ")));
            }
            List<String> values =
                    values(entry.getKey(), entry.getValue(), given.commandSpec().findOption(name));
            if (!given.hasMatchedOption(name)) {
                values.forEach(value -> arguments.add(name + "=" + value));
            }
        }
        return arguments;
    }

    private static Set<String> known(CommandSpec command) {
        return command.options().stream()
                .map(OptionSpec::longestName)
                .filter(n -> !NOT_CONFIGURABLE.contains(n))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> values(String key, JsonNode value, OptionSpec option) {
        if (value.isArray() && !option.isMultiValue()) {
            throw file.error(value, key + " takes one value, not a list");
        }
        List<String> values = new ArrayList<>();
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            if (one.isNull() || one.isContainer()) {
                throw file.error(
                        one,
                        key + " must have a text, a number, true or false"
                                + (option.isMultiValue() ? ", or a list of them" : ""));
            }
            values.add(one.asString());
        }
        return values;
    }

    /** The same error, with the place in the file if the value is from there. */
    ParameterException located(ParameterException e) {
        ArgSpec argument = e.getArgSpec();
        String key =
                argument instanceof OptionSpec option ? option.longestName().substring(2) : "";
        return file.root().has(key)
                ? new ParameterException(
                        e.getCommandLine(),
                        file.error(file.root().get(key), String.valueOf(e.getMessage()))
                                .getMessage(),
                        e)
                : e;
    }
}
