package org.hsscontract.compatibility;

import java.util.Locale;

/** By which number of the version two versions differ, the smallest first. */
enum VersionStep {
    NONE,
    PATCH,
    MINOR,
    MAJOR;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
