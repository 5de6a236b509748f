/// Resident cards and work permits: when to renew them and how long they last.
@NullMarked
package org.throughline.law.card;

import org.jspecify.annotations.NullMarked;
