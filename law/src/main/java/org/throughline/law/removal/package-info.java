/// The removal court: what can be done against an order, and until when.
@NullMarked
package org.throughline.law.removal;

import org.jspecify.annotations.NullMarked;
