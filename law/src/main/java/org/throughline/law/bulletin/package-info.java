/// The Visa Bulletin: its history, the petition that waits in it, and when a visa number is there.
@NullMarked
package org.throughline.law.bulletin;

import org.jspecify.annotations.NullMarked;
