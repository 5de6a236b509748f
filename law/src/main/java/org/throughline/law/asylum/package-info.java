/// Asylum: the one-year limit, the work-permit clock, the fees, and what USCIS holds.
@NullMarked
package org.throughline.law.asylum;

import org.jspecify.annotations.NullMarked;
