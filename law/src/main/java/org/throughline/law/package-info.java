/// The rulebook: one class per rule, dated parameters, worked examples.
@NullMarked
package org.throughline.law;

import org.jspecify.annotations.NullMarked;
