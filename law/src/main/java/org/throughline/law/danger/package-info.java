/// What can close any way to stay or make it dangerous to try: crimes, old orders, being seen.
@NullMarked
package org.throughline.law.danger;

import org.jspecify.annotations.NullMarked;
