/// The removal court: appeal and reopening.
@NullMarked
package org.throughline.law.removal;

import org.jspecify.annotations.NullMarked;
