package backstay.app.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;

/// A process of its own that opens many connections, says how many, and holds them until it is told to stop.
final class Crowd {
    private Crowd() {}

    public static void main(String[] args) throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0]));
        var open = new ArrayList<SocketChannel>();
        for (int i = 0; i < Integer.parseInt(args[1]); i++) open.add(SocketChannel.open(address));
        System.out.println("open " + open.size());
        System.out.flush();
        int told = System.in.read();
        for (var channel : open) channel.close();
        System.exit(told < 0 ? 1 : 0);
    }
}
