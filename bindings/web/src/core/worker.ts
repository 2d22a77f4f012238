/** The script of the worker: the package with its module. */
import "ismap/worker";
