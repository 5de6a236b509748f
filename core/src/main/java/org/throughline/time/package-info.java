/// Days, months and holidays as the law counts them.
@NullMarked
package org.throughline.time;

import org.jspecify.annotations.NullMarked;
