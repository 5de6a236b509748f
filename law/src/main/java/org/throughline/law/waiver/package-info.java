/// Waivers: what can be forgiven, whose hardship counts, and what each one leaves in place.
@NullMarked
package org.throughline.law.waiver;

import org.jspecify.annotations.NullMarked;
