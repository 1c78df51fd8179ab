package org.hsscontract.server.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Counts characters as OpenAPI does: a supplementary one is one, not two. */
public final class CodePointSize implements ConstraintValidator<Size, CharSequence> {

    private int min;
    private int max;

    @Override
    public void initialize(Size size) {
        min = size.min();
        max = size.max();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        long length = text.codePoints().count();
        return min <= length && length <= max;
    }
}
