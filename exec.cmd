@rem npm start, demo and connector:fake begin with "exec": a shell of POSIX is then replaced by Node, so that signals to npm
@rem reach the host. cmd.exe has no such word, and finds this file.
@%*
