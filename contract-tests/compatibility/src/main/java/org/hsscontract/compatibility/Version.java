package org.hsscontract.compatibility;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version as Semantic Versioning 2.0.0 has it, without pre-release or build. */
public record Version(int major, int minor, int patch) implements Comparable<Version> {
    private static final Pattern FORM = Pattern.compile("(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})");
    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch);

    /** @throws IllegalArgumentException if the text is not three numbers with dots between them */
    static Version of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no version: info.version must be three numbers such as 1.4.0");
        }
        return new Version(
                Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
    }

    /** The first version that is as much later as the step says. */
    Version after(VersionStep step) {
        return switch (step) {
            case NONE -> this;
            case PATCH -> new Version(major, minor, patch + 1);
            case MINOR -> new Version(major, minor + 1, 0);
            case MAJOR -> new Version(major + 1, 0, 0);
        };
    }

    /** The step from an earlier version to this one; {@link VersionStep#NONE} if this is not later. */
    VersionStep stepFrom(Version earlier) {
        if (compareTo(earlier) <= 0) {
            return VersionStep.NONE;
        }
        return major > earlier.major
                ? VersionStep.MAJOR
                : minor > earlier.minor ? VersionStep.MINOR : VersionStep.PATCH;
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
