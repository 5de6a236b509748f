/// Asks outside systems, with consent, about this one client or about public law.
@NullMarked
package org.throughline.agencies;

import org.jspecify.annotations.NullMarked;
